package decree.aws.appsync.logging_test

import data.decree.aws.appsync.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"log_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"log_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
