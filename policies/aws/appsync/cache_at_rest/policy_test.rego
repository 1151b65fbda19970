package decree.aws.appsync.cache_at_rest_test

import data.decree.aws.appsync.cache_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cache_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"at_rest_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_appsync_api_cache.api_cache"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_appsync_api_cache.api_cache"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"at_rest_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"at_rest_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
