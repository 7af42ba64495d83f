/// Words that carry no subject, and a headline's own fillers.
public enum StopWords {
  /// Folded words.
  public static let english: Set<String> = Set(
    """
    a about above after again against all also am an and any are as at be because been before being below between both but \
    by can could did do does doing down during each few for from further had has have having he her here hers him his how i \
    if in into is it its itself just me more most my no nor not now of off on once only or other our out over own s same she \
    should so some such t than that the their them then there these they this those through to too under until up very was \
    we were what when where which while who whom why will with would you your via amid per
    """.split(separator: " ").map(String.init))

  /// Words that headlines are built with and that say nothing about which event it is.
  static let headline: Set<String> = english.union([
    "said", "says", "say", "new", "feat", "featuring", "ft", "vs", "re", "ve", "ll", "d", "m", "don", "dont",
  ])
}
