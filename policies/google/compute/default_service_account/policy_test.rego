package decree.google.compute.default_service_account_test

import data.decree.google.compute.default_service_account as policy
import data.decree.testing

test_block_without_email_is_flagged if _found([_instance([{}])]) == _flagged

test_compute_account_is_flagged if {
	_found([_instance([{"email": "1-compute@developer.gserviceaccount.com"}])]) == _flagged
}

test_app_engine_account_is_flagged if {
	_found([_instance([{"email": "p@appspot.gserviceaccount.com"}])]) == _flagged
}

test_templates_are_flagged if {
	every type in ["google_compute_instance_template", "google_compute_region_instance_template"] {
		count(_found([testing.resource(type, "r", {"service_account": [{}]})])) == 1
	}
}

test_own_account_passes if _found([_instance([{"email": "web@p.iam.gserviceaccount.com"}])]) == set()

test_no_account_passes if _found([testing.resource("google_compute_instance", "r", {})]) == set()

test_unknown_values_are_silent if {
	_found([_instance([{"email": "${google_service_account.web.email}"}])]) == set()
	_found([_instance("${var.accounts}")]) == set()
}

_flagged := {["google_compute_instance.r", ["service_account", 0], "uses the default service account"]}

_instance(accounts) := testing.resource("google_compute_instance", "r", {"service_account": accounts})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
