# METADATA
# title: Domain names of HTTP APIs require TLS 1.2
# description: Older versions of TLS can be broken by those on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apigatewayv2_domain_name
# custom:
#   id: aws.apigateway.http_domain_tls
#   requirement: every API Gateway v2 domain name must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_apigatewayv2_domain_name]
#   profiles: [recommended]
#   remediation: Set `domain_name_configuration.0.security_policy` to "TLS_1_2".
#   fix:
#     set:
#       path: [domain_name_configuration, 0, security_policy]
#       value: TLS_1_2
package decree.aws.apigateway.http_domain_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain_name, "must require at least TLS 1.2", ["domain_name_configuration", 0, "security_policy"]) if {
	some domain_name in input.resource.aws_apigatewayv2_domain_name
	security_policy := value.at(domain_name.values, ["domain_name_configuration", 0, "security_policy"], null)
	value.known(security_policy)
	security_policy != "TLS_1_2"
}
