/// Joins the two closest groups again and again until no two are close.
struct Agglomeration {
  private let threshold: Double
  private var centroids: [SparseVector]
  private var members: [[Int]]
  private var lengths: [Double]
  /// How often a group has changed; a pair measured before a change is out of date.
  private var versions: [Int]
  private var pairs = Heap()

  /// Groups of one, given by their centroids.
  init(_ centroids: [SparseVector], threshold: Double) {
    self.threshold = threshold
    self.centroids = centroids
    members = centroids.indices.map { [$0] }
    lengths = centroids.map(\.length)
    versions = centroids.map { _ in 0 }
    var neighbours = SparseNeighbours()
    for (number, centroid) in centroids.enumerated() {
      for (other, product) in neighbours.products(with: centroid) { offer(other, number, product) }
      neighbours.add(centroid, number: number)
    }
  }

  /// The groups, each with the numbers of its members ascending, in the order of their first members.
  mutating func run() -> [[Int]] {
    while let pair = pairs.pop() {
      guard versions[pair.left] == pair.versions.left, versions[pair.right] == pair.versions.right else { continue }
      join(pair.left, pair.right)
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private mutating func join(_ left: Int, _ right: Int) {
    members[left] += members[right]
    members[right] = []
    centroids[left] = centroids[left].adding(centroids[right])
    lengths[left] = centroids[left].length
    versions[left] += 1
    versions[right] = -1
    for other in members.indices where other != left && !members[other].isEmpty {
      offer(min(left, other), max(left, other), centroids[left].product(centroids[other]))
    }
  }

  private mutating func offer(_ left: Int, _ right: Int, _ product: Double) {
    let lengths = lengths[left] * lengths[right]
    guard lengths > 0, product / lengths >= threshold else { return }
    pairs.push(
      Pair(closeness: product / lengths, left: left, right: right, versions: (versions[left], versions[right])))
  }

  /// Two groups and how close they were when measured.
  struct Pair {
    let closeness: Double
    let left: Int
    let right: Int
    let versions: (left: Int, right: Int)

    /// Closer pairs come first, then earlier ones.
    func precedes(_ other: Pair) -> Bool {
      (other.closeness, left, right) < (closeness, other.left, other.right)
    }
  }

  /// A binary heap with the closest pair on top.
  struct Heap {
    private var pairs: [Pair] = []

    mutating func push(_ pair: Pair) {
      pairs.append(pair)
      var child = pairs.count - 1
      while child > 0, pairs[child].precedes(pairs[(child - 1) / 2]) {
        pairs.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func pop() -> Pair? {
      guard let top = pairs.first, let last = pairs.popLast() else { return nil }
      guard !pairs.isEmpty else { return top }
      pairs[0] = last
      var parent = 0
      while let child = [2 * parent + 1, 2 * parent + 2].filter({ $0 < pairs.count })
        .min(by: { pairs[$0].precedes(pairs[$1]) }), pairs[child].precedes(pairs[parent])
      {
        pairs.swapAt(child, parent)
        parent = child
      }
      return top
    }
  }
}
