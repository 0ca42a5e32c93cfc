import ChildProcesses
import Dispatch
import FileAccess
import Foundation
import TestSupport

/// A web server on this machine that has nothing and writes down what it is asked for. It ends with its folder.
final class LinkServer: Sendable {
    /// The port at which it listens.
    let port: Int
    private let folder: TemporaryFolder

    /// Starts it; nil where there is no perl to write it in, which is said.
    init?() throws {
        guard Programs.ofThisProcess.locate("perl") != nil else {
            print("skipped: perl is not installed")
            return nil
        }
        let folder = try TemporaryFolder()
        let limits = ChildLimits(seconds: 90, cpuSeconds: 30, memoryBytes: 1 << 30, outputBytes: 1 << 20)
        let server = ConfinedProcess("perl", arguments: ["-e", Self.script], limits: limits, folder: folder.path)
        DispatchQueue(label: "link server").async { _ = try? server.run() }
        for _ in 0..<1000 where LocalFiles().kind(folder("port")) == nil { usleep(10_000) }
        guard let port = Int(try folder.read("port")) else { throw CocoaError(.fileReadUnknown) }
        self.port = port
        self.folder = folder
    }

    /// The first lines of what it was asked for since the last time.
    func takeRequests() throws -> String {
        guard LocalFiles().kind(folder("requests")) == .file else { return "" }
        defer { try? folder.remove("requests") }
        return try folder.read("requests")
    }

    private static let script = """
        use IO::Socket::INET;
        my $server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', Listen => 5, Timeout => 1) or die;
        open(my $port, '>', 'port.new'); print $port $server->sockport; close $port; rename 'port.new', 'port';
        while (-e 'port') {
            my $client = $server->accept or next;
            my $line = <$client>;
            open(my $log, '>>', 'requests'); print $log $line; close $log;
            print $client "HTTP/1.0 404 Not Found\\r\\n\\r\\n";
            close $client;
        }
        """
}
