package decree.google.datafusion.logging_test

import data.decree.google.datafusion.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"enable_stackdriver_logging": false}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance.fusion_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance.fusion_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"enable_stackdriver_logging": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"enable_stackdriver_logging": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
