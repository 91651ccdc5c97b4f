//! The program: everything is in the library, from [`draagvlak::cli`] on.

use std::process::ExitCode;

fn main() -> ExitCode {
    draagvlak::cli::run(std::env::args_os(), &|name| std::env::var_os(name))
}
