package decree.google.compute.default_service_account_full_access_test

import data.decree.google.compute.default_service_account_full_access as policy
import data.decree.testing

test_block_without_email_is_flagged if _found([_instance([{"scopes": ["cloud-platform"]}])]) == _flagged

test_compute_account_is_flagged if {
	_found([_instance([{"email": "1-compute@developer.gserviceaccount.com", "scopes": ["cloud-platform"]}])]) == _flagged
}

test_app_engine_account_is_flagged if {
	_found([_instance([{"email": "p@appspot.gserviceaccount.com", "scopes": ["cloud-platform"]}])]) == _flagged
}

test_templates_are_flagged if {
	every type in ["google_compute_instance_template", "google_compute_region_instance_template"] {
		count(_found([testing.resource(type, "r", {"service_account": [{"scopes": ["cloud-platform"]}]})])) == 1
	}
}

test_own_account_passes if _found([_instance([{"email": "web@p.iam.gserviceaccount.com", "scopes": ["cloud-platform"]}])]) == set()

test_no_account_passes if _found([testing.resource("google_compute_instance", "r", {})]) == set()

test_unknown_values_are_silent if {
	_found([_instance([{"email": "${google_service_account.web.email}", "scopes": ["cloud-platform"]}])]) == set()
	_found([_instance("${var.accounts}")]) == set()
}

test_long_name_of_the_scope_is_flagged if {
	_found([_instance([{"scopes": ["https://www.googleapis.com/auth/cloud-platform"]}])]) == _flagged
}

test_narrow_and_unknown_scopes_pass if {
	_found([_instance([{"scopes": ["storage-ro"]}])]) == set()
	_found([_instance([{"scopes": "${var.scopes}"}])]) == set()
	_found([_instance([{}])]) == set()
}

_flagged := {["google_compute_instance.r", ["service_account", 0], "gives the default service account full access to all Cloud APIs"]}

_instance(accounts) := testing.resource("google_compute_instance", "r", {"service_account": accounts})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
