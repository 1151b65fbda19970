# METADATA
# title: API Gateway methods validate requests
# description: Malformed requests reach the backend and find its flaws when the gateway does not refuse them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method
# custom:
#   id: aws.apigateway.request_validation
#   aliases: [CKV2_AWS_53]
#   requirement: every API Gateway method must validate requests
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_api_gateway_method]
#   remediation: Refer to a request validator in `request_validator_id`.
package decree.aws.apigateway.request_validation

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method, "must validate requests", []) if {
	some gateway_method in input.resource.aws_api_gateway_method
	value.absent(value.at(gateway_method.values, ["request_validator_id"], null))
	http_method := value.at(gateway_method.values, ["http_method"], null)
	value.known(http_method)
	http_method != "OPTIONS"
}
