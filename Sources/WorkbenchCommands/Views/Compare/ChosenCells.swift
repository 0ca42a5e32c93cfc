import CorpusQuery
import ReportModel
import TextSupport

/// The cells that a comparison shows: those that were named, else the main totals of the tables.
struct ChosenCells {
    private let cells: CellSet

    /// Reads the patterns of a command; a path of the same command may name cells too.
    init(_ patterns: [String], besides path: CorpusPath) throws(Diagnostic) {
        var cells = CellSet()
        if let named = path.cells { cells = named.cells }
        for pattern in patterns { cells = cells.union(try CellPattern(pattern).cells) }
        self.cells = cells.isEmpty ? Self.main : cells
    }

    /// The cells that one of the forms has, in the order of addresses.
    func addresses(in forms: [Form]) -> [CellAddress] {
        cells.addresses.filter { address in forms.contains { $0.has(address) } }
    }

    private static let main = CellSet(
        [
            "t2.normative.in-force", "t2.licences.decided", "t2.penalties.decided", "t3.new.total",
            "t3.carried-in.total", "t3.closed.total", "t3.carried-out.total", "t4.review.total", "t4.suit.total",
        ].compactMap(CellAddress.init))
}
