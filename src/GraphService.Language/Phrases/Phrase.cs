namespace GraphService.Language.Phrases;

/// <summary>A Japanese bunsetsu or an English chunk: content words with the function words that belong to them.</summary>
/// <param name="FirstWord">The index of its first word in the sentence.</param>
/// <param name="EndWord">The index of the word after its last.</param>
/// <param name="HeadWord">The index of its last content word in Japanese, of the head of its tree in English.</param>
/// <param name="Head">The index of the phrase that it hangs on, -1 for the root of the sentence.</param>
/// <param name="Link">How it hangs on it.</param>
public sealed record Phrase(int FirstWord, int EndWord, int HeadWord, int Head, PhraseLink Link);
