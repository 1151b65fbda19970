# METADATA
# title: API Gateway domain names require TLS 1.2
# description: >
#   The policy `TLS_1_0` accepts protocol versions that are broken and that no current client needs. A domain name
#   that does not say otherwise may get it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_domain_name
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
# custom:
#   id: aws.apigateway.minimum_tls
#   aliases: [AVD-AWS-0005]
#   requirement: every API Gateway domain name must have a security policy that requires TLS 1.2 or newer
#   severity: MEDIUM
#   category: encryption
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_api_gateway_domain_name]
#   frameworks:
#     nist_800_53: [sc_8, sc_8_1, sc_23]
#   remediation: Set security_policy to `TLS_1_2` or to a newer policy.
#   fix:
#     set: {path: [security_policy], value: TLS_1_2}
package decree.aws.apigateway.minimum_tls

import data.decree.tf

deny contains tf.finding(domain, "domain name accepts TLS 1.0", ["security_policy"]) if {
	some domain in input.resource.aws_api_gateway_domain_name
	tf.get(domain, ["security_policy"], "TLS_1_0") == "TLS_1_0"
}
