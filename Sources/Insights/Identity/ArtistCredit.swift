/// An artist credit taken apart: who leads, who is a guest, and how it is written.
///
/// A class, because all songs of an artist share it.
final class ArtistCredit: Sendable {
  /// A name with its comparable form.
  struct Name: Hashable, Sendable {
    /// As printed.
    let printed: String
    /// Squeezed, without a leading "the".
    let key: String

    init(_ printed: some StringProtocol) {
      self.printed = String(printed)
      let words = NameText.words(printed)
      let short = words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
      key = words.isEmpty ? String(printed) : short.joined()
    }
  }

  /// A stretch of names that only soft separators (`,`, `&`, `and`, `x`, `+`) join.
  struct Group: Hashable, Sendable {
    let names: [Name]
    /// The separator in front of each name but the first.
    let separators: [String]
  }

  /// The billed groups; hard separators (`with`, `vs`, `presents`) part them.
  let leads: [Group]
  /// Names in brackets or behind a colon, which only spell out who is behind a lead.
  let members: [Group]
  /// Guests behind `featuring`.
  let guests: [Group]
  /// The billed names, squeezed into one.
  let whole: String
  /// Keys of the billed names. An artist's songs share them.
  let billed: Set<String>
  /// Keys of all names.
  let everyone: Set<String>

  init(_ credit: String) {
    var parts = CreditParser(credit)
    parts.parse()
    leads = parts.leads
    members = parts.members
    guests = parts.guests
    let names = parts.leads.flatMap(\.names).map(\.key).joined()
    whole = names.isEmpty ? NameText.squeezed(credit) : names
    billed = Set(parts.leads.flatMap(\.names).map(\.key))
    let others = (parts.members + parts.guests).flatMap(\.names).map(\.key)
    everyone = others.isEmpty ? billed : billed.union(others)
  }

  /// Names of guests that a title brings.
  static func guests(_ texts: [String]) -> [Name] {
    texts.flatMap { text -> [Name] in
      let credit = ArtistCredit(text)
      return (credit.leads + credit.members + credit.guests).flatMap(\.names)
    }
  }
}
