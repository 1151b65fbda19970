package decree.google.compute.project_os_login_2fa_test

import data.decree.google.compute.project_os_login_2fa

flagged(document) := addresses if {
	addresses := {finding.address | some finding in project_os_login_2fa.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {"metadata": {"enable-oslogin-2fa": "other"}}, "managed": true}]}, "data": {}}) == {"google_compute_project_metadata.project_metadata"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_project_metadata.project_metadata"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {"metadata": {"enable-oslogin-2fa": "TRUE"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {"metadata": {"enable-oslogin-2fa": "true"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {"metadata": {"enable-oslogin-2fa": true}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_project_metadata": [{"address": "google_compute_project_metadata.project_metadata", "type": "google_compute_project_metadata", "name": "project_metadata", "provider": "google", "values": {"metadata": {"enable-oslogin-2fa": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
