package decree.aws.appsync.waf_test

import data.decree.aws.appsync.waf

flagged(document) := addresses if {
	addresses := {finding.address | some finding in waf.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.graphql_api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger_2", "type": "aws_wafv2_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.graphql_api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.graphql_api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger_2", "type": "aws_wafregional_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.elsewhere.id}"}, "managed": true}, {"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.graphql_api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger_2", "type": "aws_wafv2_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.graphql_api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger_2", "type": "aws_wafv2_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_appsync_graphql_api.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
