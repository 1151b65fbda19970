# METADATA
# title: API Gateway methods are not open to everyone
# description: A method without authorization or key can be called by anyone who finds the address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method
# custom:
#   id: aws.apigateway.method_authorization
#   aliases: [CKV_AWS_59, CKV2_AWS_70, AVD-AWS-0004, 15ccec05-5476-4890-ad19-53991eba1db8]
#   requirement: no API Gateway method may be open to everyone
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_api_gateway_method]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-IAM-08]
#   remediation: Set `authorization` to `AWS_IAM`, `COGNITO_USER_POOLS` or `CUSTOM`.
package decree.aws.apigateway.method_authorization

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method, "must not be open to everyone", []) if {
	some gateway_method in input.resource.aws_api_gateway_method
	gateway_method.values.authorization == "NONE"
	api_key_required := value.at(gateway_method.values, ["api_key_required"], null)
	value.known(api_key_required)
	api_key_required != true
	http_method := value.at(gateway_method.values, ["http_method"], null)
	value.known(http_method)
	http_method != "OPTIONS"
}
