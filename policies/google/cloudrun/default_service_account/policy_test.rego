package decree.google.cloudrun.default_service_account_test

import data.decree.google.cloudrun.default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service.run_v2_service"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"template": [{"service_account": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"template": [{"service_account": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
