# report: what goes out

report-unwritten = The document cannot be made: { $cause }
report-unwritten-hint = choose another format
