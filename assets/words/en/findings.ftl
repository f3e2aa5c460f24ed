## findings
