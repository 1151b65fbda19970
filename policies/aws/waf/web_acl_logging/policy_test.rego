package decree.aws.waf.web_acl_logging_test

import data.decree.aws.waf.web_acl_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in web_acl_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.stranger", "type": "aws_wafv2_web_acl_logging_configuration", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.web_acl_logging_configuration", "type": "aws_wafv2_web_acl_logging_configuration", "name": "web_acl_logging_configuration", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.stranger_2", "type": "aws_wafv2_web_acl_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_logging_configuration.web_acl_logging_configuration", "type": "aws_wafv2_web_acl_logging_configuration", "name": "web_acl_logging_configuration", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.web_acl_logging_configuration", "type": "aws_wafv2_web_acl_logging_configuration", "name": "web_acl_logging_configuration", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.stranger", "type": "aws_wafv2_web_acl_logging_configuration", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.stranger_2", "type": "aws_wafv2_web_acl_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_wafv2_web_acl_logging_configuration.web_acl_logging_configuration", "type": "aws_wafv2_web_acl_logging_configuration", "name": "web_acl_logging_configuration", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_logging_configuration": [{"address": "aws_wafv2_web_acl_logging_configuration.stranger_2", "type": "aws_wafv2_web_acl_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_logging_configuration.web_acl_logging_configuration", "type": "aws_wafv2_web_acl_logging_configuration", "name": "web_acl_logging_configuration", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
