package decree.value_test

import data.decree.value

test_versions_in_order if {
	every version, order in {
		"1.28": 0, "1.28.5-gke.100": 0, "v1.28": 0, "1.028": 0, "1.27.9": -1, "1.9": -1, "0.99": -1,
		"1.29": 1, "1.100": 1, "2": 1, "2.0": 1,
	} {
		value.version_order(version, "1.28") == order
	}
	value.version_order(1.28, "1.28") == 0
	value.version_order(5, "5") == 0
	value.version_order("nodejs16.x", "nodejs18") == -1
	value.version_order("TLSv1.2_2021", "TLS1_2") == 0
	value.version_order("8.0.mysql_aurora.3.02.0", "8.0") == 0
}

test_versions_that_are_not_compared if {
	every version in ["1", "latest", "python3.12", "${var.version}", "1.${var.minor}", ""] {
		value.version_order(version, "1.28") == null
	}
	every version in [null, true, [], {}] { value.version_order(version, "1.28") == "none" }
}

test_dates_in_order if {
	every date, order in {"2025-01-01": 0, "2025-01-01T23:59:59Z": 0, "2024-12-31": -1, "2025-01-02T00:00:00Z": 1} {
		value.date_order(date, "2025-01-01") == order
	}
	every date in ["soon", "2025-1-1", "20250101", "${var.date}", ""] { value.date_order(date, "2025-01-01") == null }
	every date in [null, 20250101, []] { value.date_order(date, "2025-01-01") == "none" }
}

test_literal if {
	every written in ["secret", 0, false] { value.literal(written) }
	every other in ["", null, [], ["a"], "${var.password}", "a-${random_password.p.result}"] { not value.literal(other) }
}
