//! What the system knows of a process.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The environment of everything that is measured: nothing of the person's own.
pub fn environment(home: &Path) -> [(&'static str, OsString); 7] {
    [
        ("HOME", home.into()),
        ("XDG_DATA_HOME", home.join("data").into()),
        ("TERM", "xterm-256color".into()),
        ("COLORTERM", "truecolor".into()),
        ("LANG", "nl_NL.UTF-8".into()),
        ("TZ", "UTC".into()),
        ("PATH", "/usr/bin:/bin".into()),
    ]
}

/// How long all threads of a process have worked.
pub fn worked(process: u32) -> Duration {
    // A thread that has ended is no longer among them; then the clock of the process in coarse steps is later.
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let nanos = threads.filter_map(|thread| {
        let told = fs::read_to_string(thread.path().join("schedstat")).ok()?;
        told.split_whitespace().next()?.parse::<u64>().ok()
    });
    Duration::from_nanos(nanos.sum())
}

/// How often its threads were woken or put aside.
pub fn switches(process: u32) -> u64 {
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    threads.map(|thread| field(&thread.path().join("status"), "ctxt_switches")).sum()
}

/// A figure of its memory, in kilobytes: `VmRSS`, `VmHWM`.
pub fn memory(process: u32, name: &str) -> f64 {
    field(&format!("/proc/{process}/status"), name) as f64
}

pub fn is_alive(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|told| !told.contains(") Z "))
}

/// The sum of the lines whose names hold this.
fn field(path: impl AsRef<Path>, name: &str) -> u64 {
    let told = fs::read_to_string(path).unwrap_or_default();
    let lines = told.lines().filter_map(|line| line.split_once(':')).filter(|(key, _)| key.contains(name));
    lines.filter_map(|(_, value)| value.split_whitespace().next()?.parse::<u64>().ok()).sum()
}

/// How long a whole process takes, in milliseconds.
pub fn run(program: &Path, arguments: &[&Path], home: &Path) -> f64 {
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs(environment(home)).current_dir(home);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("the program");
    let took = start.elapsed();
    assert!(status.success(), "{program:?} {arguments:?}: {status}");
    took.as_secs_f64() * 1_000.0
}

/// The length of a file in megabytes.
pub fn length(path: &Path) -> f64 {
    fs::metadata(path).expect("the file").len() as f64 / 1_000_000.0
}
