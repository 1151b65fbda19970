package decree.aws.waf.regional_web_acl_logging_test

import data.decree.aws.waf.regional_web_acl_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in regional_web_acl_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_wafregional_web_acl": [{"address": "aws_wafregional_web_acl.web_acl", "type": "aws_wafregional_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_wafregional_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_wafregional_web_acl": [{"address": "aws_wafregional_web_acl.web_acl", "type": "aws_wafregional_web_acl", "name": "web_acl", "provider": "aws", "values": {"logging_configuration": [{"log_destination": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_wafregional_web_acl": [{"address": "aws_wafregional_web_acl.web_acl", "type": "aws_wafregional_web_acl", "name": "web_acl", "provider": "aws", "values": {"logging_configuration": [{"log_destination": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
