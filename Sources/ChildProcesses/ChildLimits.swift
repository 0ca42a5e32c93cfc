/// What a child process may use up.
package struct ChildLimits: Sendable, Hashable {
    /// Seconds from its start to its end.
    package var seconds: Int
    /// Seconds of a processor's work, of each of its processes.
    package var cpuSeconds: Int
    /// Bytes of address space, of each of its processes.
    package var memoryBytes: Int
    /// Bytes of standard output.
    package var outputBytes: Int
    /// Bytes of any file that it writes; never fewer than of standard output.
    package var fileBytes: Int

    /// Makes limits; files may be as large as the output unless it is said.
    package init(seconds: Int, cpuSeconds: Int, memoryBytes: Int, outputBytes: Int, fileBytes: Int = 0) {
        self.seconds = seconds
        self.cpuSeconds = cpuSeconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.fileBytes = max(fileBytes, outputBytes)
    }

    /// The arguments of util-linux's `prlimit` (prlimit(1)) that put them on the program named behind them.
    ///
    /// One byte more than allowed may be written, which tells too much output from just enough. At the first limit of
    /// work comes a signal of its own, so that it can be told from other ends; at the second comes SIGKILL.
    var prlimitArguments: [String] {
        [
            "--as=\(memoryBytes)", "--cpu=\(cpuSeconds):\(cpuSeconds + 1)", "--fsize=\(fileBytes + 1)", "--core=0",
            "--",
        ]
    }
}
