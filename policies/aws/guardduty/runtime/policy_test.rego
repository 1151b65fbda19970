package decree.aws.guardduty.runtime_test

import data.decree.aws.guardduty.runtime

flagged(document) := addresses if {
	addresses := {finding.address | some finding in runtime.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_violating_2 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "status": "ENABLED", "name": "other"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_violating_3 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_violating_4 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "other"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_violating_5 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_violating_6 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.stranger", "type": "aws_guardduty_detector_feature", "name": "stranger", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.elsewhere.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_complying_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}, {"address": "aws_guardduty_detector_feature.detector_feature_2", "type": "aws_guardduty_detector_feature", "name": "detector_feature_2", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "status": "ENABLED", "name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}, {"address": "aws_guardduty_detector_feature.detector_feature_2", "type": "aws_guardduty_detector_feature", "name": "detector_feature_2", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}, {"address": "aws_guardduty_detector_feature.detector_feature_2", "type": "aws_guardduty_detector_feature", "name": "detector_feature_2", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}, {"address": "aws_guardduty_detector_feature.detector_feature_2", "type": "aws_guardduty_detector_feature", "name": "detector_feature_2", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}, {"address": "aws_guardduty_detector_feature.stranger_2", "type": "aws_guardduty_detector_feature", "name": "stranger_2", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.elsewhere.id}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${var.not_given}", "name": "RUNTIME_MONITORING", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "${var.not_given}", "status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "name": "RUNTIME_MONITORING", "status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}], "aws_guardduty_detector_feature": [{"address": "aws_guardduty_detector_feature.detector_feature", "type": "aws_guardduty_detector_feature", "name": "detector_feature", "provider": "aws", "values": {"detector_id": "${aws_guardduty_detector.detector.id}", "status": "ENABLED", "name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
