package decree.google.iam.audit_exemptions_test

import data.decree.google.iam.audit_exemptions as policy
import data.decree.testing

test_exempted_member_is_flagged if {
	every type in ["google_project_iam_audit_config", "google_folder_iam_audit_config", "google_organization_iam_audit_config"] {
		_found(type, ["user:ann@example.com"]) == {[
			concat(".", [type, "r"]),
			["audit_log_config", 0, "exempted_members"],
			"exempts members from audit logs",
		]}
	}
}

test_nobody_exempted_passes if {
	_found("google_project_iam_audit_config", []) == set()
	_found("google_project_iam_audit_config", null) == set()
}

test_unknown_members_are_silent if _found("google_project_iam_audit_config", "${var.members}") == set()

_found(type, members) := testing.summary(findings) if {
	log := {"log_type": "DATA_READ", "exempted_members": members}
	configuration := testing.resource(type, "r", {"service": "allServices", "audit_log_config": [log]})
	findings := policy.deny with input as testing.document([configuration])
}
