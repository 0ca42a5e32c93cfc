internal import ReportModel

/// The organs of some reports, numbered in the order of the corpus: by county, then by name.
struct OrganNumbers: Sendable {
    /// The organs by their numbers.
    let organs: [Organ]
    /// For each of the reports the number of its organ.
    let numbers: [Int]

    /// Cost: a pass over the reports and one over the organs of the corpus.
    init(_ indices: some Collection<Int>, in corpus: Corpus) {
        let (book, ofReports) = (corpus.organs, corpus.organNumbers)
        var numbers = [Int](repeating: -1, count: book.count)
        for index in indices { numbers[Int(ofReports[index])] = 0 }
        var organs: [Organ] = []
        for number in book.order where numbers[Int(number)] == 0 {
            numbers[Int(number)] = organs.count
            organs.append(book.organs[Int(number)])
        }
        self.organs = organs
        self.numbers = indices.map { numbers[Int(ofReports[$0])] }
    }
}
