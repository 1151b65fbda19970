# METADATA
# title: REST APIs have an authorizer
# description: An API without an authorizer leaves it to each backend to find out who is calling, and one that
#   forgets is open to everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_rest_api
# custom:
#   id: aws.apigateway.authorizer_present
#   aliases: [0a96ce49-4163-4ee6-8169-eb3b0797d694]
#   requirement: every API Gateway REST API must have an authorizer
#   severity: LOW
#   category: authentication
#   resource_types: [aws_api_gateway_rest_api]
#   remediation: Add an `aws_api_gateway_authorizer` for the API, and name it in its methods.
#   fix:
#     add_resource:
#       type: aws_api_gateway_authorizer
#       attributes:
#         rest_api_id: ${self.id}
package decree.aws.apigateway.authorizer_present

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_rest_api, "must have an authorizer", []) if {
	some gateway_rest_api in input.resource.aws_api_gateway_rest_api
	every gateway_authorizer in possible_gateway_authorizers(gateway_rest_api) {
		item := gateway_authorizer
		value.absent(item)
	}
}

possible_gateway_authorizers(gateway_rest_api) := [candidate |
	some candidate in input.resource.aws_api_gateway_authorizer
	tf.could_refer(value.at(candidate.values, ["rest_api_id"], null), gateway_rest_api)
]
