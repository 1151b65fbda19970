package decree.google.iam.workload_identity_condition_test

import data.decree.google.iam.workload_identity_condition

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workload_identity_condition.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_iam_workload_identity_pool_provider": [{"address": "google_iam_workload_identity_pool_provider.workload_identity_pool_provider", "type": "google_iam_workload_identity_pool_provider", "name": "workload_identity_pool_provider", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_iam_workload_identity_pool_provider.workload_identity_pool_provider"}
}

test_complying_1 if {
	flagged({"resource": {"google_iam_workload_identity_pool_provider": [{"address": "google_iam_workload_identity_pool_provider.workload_identity_pool_provider", "type": "google_iam_workload_identity_pool_provider", "name": "workload_identity_pool_provider", "provider": "google", "values": {"attribute_condition": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_iam_workload_identity_pool_provider": [{"address": "google_iam_workload_identity_pool_provider.workload_identity_pool_provider", "type": "google_iam_workload_identity_pool_provider", "name": "workload_identity_pool_provider", "provider": "google", "values": {"attribute_condition": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
