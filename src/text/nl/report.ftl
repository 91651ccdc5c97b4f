# report: wat de deur uitgaat

report-unwritten = Het document kan niet worden gemaakt: { $cause }
report-unwritten-hint = kies een ander formaat
