internal import Glibc
package import TextSupport

/// Standard input, output or error of this process.
package struct StandardStream: Sendable, Hashable {
    /// Whether written bytes found a reader.
    package enum Delivery: Sendable, Hashable {
        case delivered
        /// The program that read the output has left, as `head` does: nothing more needs to be written.
        case readerGone
    }

    /// The columns and rows of a terminal's window.
    package struct WindowSize: Sendable, Hashable {
        /// How many narrow characters fit in a row.
        package var columns: Int
        /// How many rows are seen at once.
        package var rows: Int

        /// Makes a size from its columns and rows.
        package init(columns: Int, rows: Int) {
            self.columns = columns
            self.rows = rows
        }
    }

    let descriptor: Int32

    /// What is typed or piped in.
    package static let input = StandardStream(descriptor: STDIN_FILENO)
    /// Data for whoever reads the results.
    package static let output = StandardStream(descriptor: STDOUT_FILENO)
    /// Progress, notes and errors for the person.
    package static let error = StandardStream(descriptor: STDERR_FILENO)

    /// Lets `write` tell of a reader that has left, and of a file that may not grow, instead of ending the process.
    package static func surviveLostReaders() {
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether a person sits at the other end.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The size of the terminal's window; nil where there is none or it does not say.
    package var windowSize: WindowSize? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return nil
        }
        return WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// Writes all bytes, waiting for a slow reader.
    package func write(_ bytes: [UInt8]) throws(Diagnostic) -> Delivery {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { room in
                unsafe Glibc.write(descriptor, room.baseAddress?.advanced(by: done), room.count - done)
            }
            if count >= 0 {
                done += count
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: wait(for: POLLOUT)
            case EPIPE: return .readerGone
            default: throw SystemFailure.last.writing(name)
            }
        }
        return .delivered
    }

    /// Writes a text as UTF-8.
    package func write(_ text: String) throws(Diagnostic) -> Delivery {
        try write(Array(text.utf8))
    }

    /// The next bytes, at most 64 KiB, waiting for them; empty at the end.
    package func readChunk() throws(Diagnostic) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { room, filled in
            while true {
                let count = unsafe Glibc.read(descriptor, room.baseAddress, 65_536)
                if count >= 0 {
                    filled = count
                    return
                }
                switch errno {
                case EINTR: continue
                case EAGAIN: wait(for: POLLIN)
                default:
                    failure = .last
                    return
                }
            }
        }
        if let failure { throw failure.reading(name) }
        return bytes
    }

    private var name: String {
        switch descriptor {
        case STDIN_FILENO: "<stdin>"
        case STDOUT_FILENO: "<stdout>"
        default: "<stderr>"
        }
    }

    private func wait(for events: Int32) {
        var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        unsafe poll(&waiting, 1, -1)
    }
}
