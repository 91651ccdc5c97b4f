//! What is no file to read, or too large a one: refused before it is read, counted in bytes through the seam.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use draagvlak::session::check;
use draagvlak::session::verify::{Depth, verify};
use draagvlak::store::disk::Disk;
use draagvlak::store::journal::{Access, Journal};
use draagvlak::store::{agenda, ballot, intake, outline};

use super::counting::Counting;
use super::seeds;

/// Whether a file at a path is refused, by everything that opens files.
type Opens = (&'static str, u64, fn(&Arc<dyn Disk>, &Path) -> bool);
const MB: u64 = 1024 * 1024;

/// Who opens files, and more than how many bytes it does not read.
const OPENERS: [Opens; 7] = [
    ("agenda", 32 * MB, |disk, path| agenda::read(disk.as_ref(), path).is_err()),
    ("colouring", 32 * MB, |disk, path| ballot::open(disk.as_ref(), path, &seeds::meeting()).is_err()),
    ("outline", 32 * MB, |disk, path| outline::open(disk.as_ref(), path).is_err()),
    ("intake", 32 * MB, |disk, path| intake::bytes(disk.as_ref(), path).is_err()),
    ("check", 256 * MB, |disk, path| check(disk, draagvlak::session::Subject::File(path.to_owned())).is_err()),
    ("journal", 512 * MB, |disk, path| Journal::open(disk, path, Access::ReadOnly).is_err()),
    ("verify", 256 * MB, |disk, path| verify(disk, path, None, Depth::All).is_err()),
];

/// Everything refuses this, and reads no more of it than so many bytes.
#[track_caller]
fn refused(path: &Path, most: u64) {
    for (name, _, refuses) in OPENERS {
        let disk = Counting::default();
        assert!(refuses(&disk.shared(), path), "{name} takes {}", path.display());
        assert!(disk.read() <= most, "{name} reads {} bytes of {}", disk.read(), path.display());
    }
}

fn sparse(folder: &tempfile::TempDir, name: &str, len: u64) -> PathBuf {
    let path = folder.path().join(name);
    File::create(&path).unwrap().set_len(len).unwrap();
    path
}

#[test]
fn what_is_too_large_is_refused_by_what_the_disk_says_of_it() {
    let folder = tempfile::tempdir().unwrap();
    for (name, most, refuses) in OPENERS {
        for len in [most.max(1024 * MB) + 1, 1 << 40] {
            let (disk, path) = (Counting::default(), sparse(&folder, &format!("{name}.ron"), len));
            assert!(refuses(&disk.shared(), &path), "{name}");
            // To see that it is no journal takes two bytes.
            assert!(disk.read() <= 2, "{name} reads {} bytes of {len}", disk.read());
        }
    }
    // Of a hundred megabytes those who read only small files read nothing.
    let path = sparse(&folder, "rommel.ron", 100 * MB);
    for (name, _, refuses) in &OPENERS[..4] {
        let disk = Counting::default();
        assert!(refuses(&disk.shared(), &path) && disk.read() == 0, "{name} reads {} bytes", disk.read());
    }
}

#[test]
fn what_is_no_file_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    refused(folder.path(), 0);
    refused(&folder.path().join("weg.ron"), 0);
    refused(&sparse(&folder, "bestand", 3).join("eronder.ron"), 0);
}

#[cfg(unix)]
#[test]
fn devices_pipes_and_links_are_refused_unread() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let folder = tempfile::tempdir().unwrap();
    for device in ["/dev/zero", "/dev/null", "/dev/full", "/proc/self/mem", "/dev/tty"] {
        if Path::new(device).exists() && device != "/proc/self/mem" {
            refused(Path::new(device), 0);
        }
    }
    let pipe = folder.path().join("pijp.ron");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    refused(&pipe, 0);
    // A link that leads round in a circle, and one that leads to a device.
    for (name, to) in [("kring.ron", "kring.ron"), ("nul.ron", "/dev/zero")] {
        let link = folder.path().join(name);
        std::os::unix::fs::symlink(to, &link).unwrap();
        refused(&link, 0);
    }
}

#[test]
fn a_file_that_grows_while_it_is_read_is_given_up_at_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groeit.ron");
    std::fs::write(&path, "x").unwrap();
    for (name, most, refuses) in &OPENERS[..4] {
        let disk = Counting::growing();
        assert!(refuses(&disk.shared(), &path), "{name}");
        assert!((*most..most + MB).contains(&disk.read()), "{name} reads {} bytes", disk.read());
    }
}
