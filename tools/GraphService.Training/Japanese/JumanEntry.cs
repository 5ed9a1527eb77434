namespace GraphService.Training.Japanese;

/// <summary>A row of the dictionary's source: a surface with its class, cost, base form and senses.</summary>
internal sealed record JumanEntry(string Surface, string Class, int Cost, string Base, string Sense);
