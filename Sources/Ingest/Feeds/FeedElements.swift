extension [FeedElement] {
  /// What the first element says that says something: by the order of the names, then by that of the feed.
  func first<Value>(_ names: [FeedName], _ read: (FeedElement) -> Value?) -> Value? {
    for name in names {
      for element in self where element.name == name {
        if let value = read(element) { return value }
      }
    }
    return nil
  }
}
