# METADATA
# title: REST APIs compress large responses
# description: Uncompressed responses cost transfer and time, most of all for clients on slow networks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_rest_api
# custom:
#   id: aws.apigateway.compression
#   aliases: [ed35928e-195c-4405-a252-98ccb664ab7b]
#   requirement: every API Gateway REST API must compress responses
#   severity: INFO
#   category: performance
#   resource_types: [aws_api_gateway_rest_api]
#   remediation: Set `minimum_compression_size`, for example to 1024 bytes.
package decree.aws.apigateway.compression

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_rest_api, "must compress responses", ["minimum_compression_size"]) if {
	some gateway_rest_api in input.resource.aws_api_gateway_rest_api
	not_compress_responses(gateway_rest_api)
}

not_compress_responses(gateway_rest_api) if {
	value.absent(value.at(gateway_rest_api.values, ["minimum_compression_size"], null))
}

not_compress_responses(gateway_rest_api) if {
	gateway_rest_api.values.minimum_compression_size in [-1, "-1"]
}

not_compress_responses(gateway_rest_api) if {
	value.above(gateway_rest_api.values.minimum_compression_size, 10485759)
}
