# METADATA
# title: Policies of classic load balancers allow no weak protocols or ciphers
# description: SSL 3, TLS 1.0 and RC4 have been broken for years; a policy of your own may still allow them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/load_balancer_policy
# custom:
#   id: aws.elb.classic_policy_protocols
#   aliases: [CKV_AWS_213, 126c1788-23c2-4a10-906c-ef179f4f96ec, 4a800e14-c94a-442d-9067-5a2e9f6c0a4c]
#   requirement: every load balancer policy must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_load_balancer_policy]
#   profiles: [recommended]
#   remediation: Refer to `ELBSecurityPolicy-TLS-1-2-2017-01`, or leave out the weak protocols and ciphers.
package decree.aws.elb.classic_policy_protocols

import data.decree.tf
import data.decree.value

deny contains tf.finding(balancer_policy, "must require at least TLS 1.2", []) if {
	some balancer_policy in input.resource.aws_load_balancer_policy
	not_require_at_least_tls_1_2(balancer_policy)
}

not_require_at_least_tls_1_2(balancer_policy) if {
	some policy_attribute in balancer_policy.values.policy_attribute
	policy_attribute.name in ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"]
	policy_attribute.value == "true"
}

not_require_at_least_tls_1_2(balancer_policy) if {
	some policy_attribute in balancer_policy.values.policy_attribute
	value.matches(policy_attribute.name, `RC4|DES|NULL|MD5|EXP|ADH|PSK|IDEA|SEED|ARCFOUR|RC2`)
	policy_attribute.value == "true"
}

not_require_at_least_tls_1_2(balancer_policy) if {
	some policy_attribute in balancer_policy.values.policy_attribute
	policy_attribute.name == "Reference-Security-Policy"
	value_2 := value.at(policy_attribute, ["value"], null)
	value.known(value_2)
	not value.matches(value_2, `TLS-1-2`)
}
