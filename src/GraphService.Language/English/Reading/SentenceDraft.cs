using GraphService.Language.English.Naming;
using GraphService.Language.English.Tags;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Reading;

/// <summary>A sentence after the stages that need no other sentence.</summary>
internal sealed record SentenceDraft(IReadOnlyList<TextRange> Tokens, WordForms Forms, int[] Tags, NameSentence Names);
