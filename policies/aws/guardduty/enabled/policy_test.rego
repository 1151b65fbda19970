package decree.aws.guardduty.enabled_test

import data.decree.aws.guardduty.enabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {"enable": false}, "managed": true}]}, "data": {}}) == {"aws_guardduty_detector.detector"}
}

test_complying_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {"enable": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_guardduty_detector": [{"address": "aws_guardduty_detector.detector", "type": "aws_guardduty_detector", "name": "detector", "provider": "aws", "values": {"enable": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
