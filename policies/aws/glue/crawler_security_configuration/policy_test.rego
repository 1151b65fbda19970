package decree.aws.glue.crawler_security_configuration_test

import data.decree.aws.glue.crawler_security_configuration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in crawler_security_configuration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_crawler": [{"address": "aws_glue_crawler.crawler", "type": "aws_glue_crawler", "name": "crawler", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_crawler.crawler"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_crawler": [{"address": "aws_glue_crawler.crawler", "type": "aws_glue_crawler", "name": "crawler", "provider": "aws", "values": {"security_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_crawler": [{"address": "aws_glue_crawler.crawler", "type": "aws_glue_crawler", "name": "crawler", "provider": "aws", "values": {"security_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
