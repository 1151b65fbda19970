package decree.aws.vpc.dns_query_logging_test

import data.decree.aws.vpc.dns_query_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dns_query_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.stranger", "type": "aws_route53_resolver_query_log_config_association", "name": "stranger", "provider": "aws", "values": {"resource_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.resolver_query_log_config_association", "type": "aws_route53_resolver_query_log_config_association", "name": "resolver_query_log_config_association", "provider": "aws", "values": {"resource_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.resolver_query_log_config_association", "type": "aws_route53_resolver_query_log_config_association", "name": "resolver_query_log_config_association", "provider": "aws", "values": {"resource_id": "${aws_vpc.vpc.id}"}, "managed": true}, {"address": "aws_route53_resolver_query_log_config_association.stranger_2", "type": "aws_route53_resolver_query_log_config_association", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.resolver_query_log_config_association", "type": "aws_route53_resolver_query_log_config_association", "name": "resolver_query_log_config_association", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.stranger", "type": "aws_route53_resolver_query_log_config_association", "name": "stranger", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.resolver_query_log_config_association", "type": "aws_route53_resolver_query_log_config_association", "name": "resolver_query_log_config_association", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}, {"address": "aws_route53_resolver_query_log_config_association.stranger_2", "type": "aws_route53_resolver_query_log_config_association", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route53_resolver_query_log_config_association": [{"address": "aws_route53_resolver_query_log_config_association.resolver_query_log_config_association", "type": "aws_route53_resolver_query_log_config_association", "name": "resolver_query_log_config_association", "provider": "aws", "values": {"resource_id": "${aws_vpc.vpc.id}"}, "managed": true}, {"address": "aws_route53_resolver_query_log_config_association.stranger_2", "type": "aws_route53_resolver_query_log_config_association", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
