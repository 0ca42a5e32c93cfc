/// A call that changes a disk.
enum DiskOperation: Sendable {
    case makeFolder(String)
    case create(String, [UInt8])
    case append([UInt8], to: String, behind: Int)
    case cut(String, to: Int)
    case synchronize(String)
    case rename(String, to: String)
    case lock(String)

    /// The path that an error is about.
    var path: String {
        switch self {
        case .makeFolder(let path), .create(let path, _), .append(_, let path, _), .cut(let path, _),
            .synchronize(let path), .rename(_, let path), .lock(let path):
            path
        }
    }

    /// The part of a write that fits on a disk that is full behind some quarters of it; nil for what writes nothing.
    func shortened(to quarters: Int) -> DiskOperation? {
        switch self {
        case .create(let path, let bytes): .create(path, Array(bytes.prefix(bytes.count * quarters / 4)))
        case .append(let bytes, let path, let length):
            .append(Array(bytes.prefix(bytes.count * quarters / 4)), to: path, behind: length)
        case .makeFolder, .cut, .synchronize, .rename, .lock: nil
        }
    }

    /// Whether nothing changes but what a crash can take away.
    var isSynchronizing: Bool {
        if case .synchronize = self { true } else { false }
    }
}

/// What goes wrong, and at which of a disk's steps, counted from 1.
struct DiskFaults: Sendable {
    /// What goes wrong at one step.
    enum Fault: Sendable, Hashable {
        /// Nothing happens but the error.
        case refused
        /// Some quarters of what was to be written are there, and the error.
        case short(quarters: Int)
        /// All is done, and said to have failed.
        case unreported
        /// All that was done up to here, this step included, is done as far as no crash takes it away.
        case crash
    }

    /// The faults by step.
    var faults: [Int: Fault] = [:]
    /// The step from which on all is refused that has no fault of its own; nil where nothing is.
    var refusingFrom: Int?

    subscript(step: Int) -> Fault? {
        faults[step] ?? (refusingFrom.map { step >= $0 } == true ? .refused : nil)
    }
}
