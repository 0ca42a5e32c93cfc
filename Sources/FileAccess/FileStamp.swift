internal import Glibc
internal import TextSupport

extension LocalFiles {
    /// What the file system says of a file's content without reading it, as one number: size, times of change in
    /// nanoseconds, node and device (stat(2)). The same stamp means the same bytes.
    ///
    /// Nil where no file is or may be seen, and for one that was changed in the last two seconds: file systems count time
    /// in steps, so that it may change again without another stamp.
    package func stamp(_ path: String) -> UInt64? {
        guard let path = try? located(path, .file) else { return nil }
        var status = stat()
        guard unsafe path.withPointer({ unsafe stat($0, &status) }) == 0, Kind(mode: status.st_mode) == .file else {
            return nil
        }
        return Self.stamp(status)
    }

    /// The stamp of a file of which the system says this; nil for one that was changed in the last two seconds.
    static func stamp(_ status: stat) -> UInt64? {
        var now = timespec()
        guard unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return nil }
        let changed = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
        guard changed + 2 <= now.tv_sec else { return nil }
        var stamp: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [
            Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
            status.st_ctim.tv_nsec, Int(bitPattern: UInt(status.st_ino)), Int(bitPattern: UInt(status.st_dev)),
        ] {
            // As splitmix64 stirs: every bit of a part reaches every bit of the stamp.
            stamp = (stamp ^ UInt64(bitPattern: Int64(part))) &* 0xBF58_476D_1CE4_E5B9
            stamp = (stamp ^ stamp >> 27) &* 0x94D0_49BB_1331_11EB
            stamp ^= stamp >> 31
        }
        return stamp
    }
}
