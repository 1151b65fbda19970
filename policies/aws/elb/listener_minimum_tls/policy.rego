# METADATA
# title: Listeners of load balancers require TLS 1.2
# description: "TLS 1.0 and 1.1 have been withdrawn: their ciphers can be broken, and the default policy of a
#   listener still accepts them."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_listener
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb_listener
# custom:
#   id: aws.elb.listener_minimum_tls
#   aliases: [CKV_AWS_103, AVD-AWS-0047]
#   requirement: every ALB listener must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_lb_listener, aws_alb_listener]
#   profiles: [recommended]
#   frameworks:
#     nist_800_53: [sc_23_5, sc_8_1]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Set `ssl_policy` to `ELBSecurityPolicy-TLS13-1-2-2021-06` or a newer one.
package decree.aws.elb.listener_minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(listener, "must require at least TLS 1.2", []) if {
	some listener in input.resource.aws_lb_listener
	listener.values.protocol in ["HTTPS", "TLS"]
	ssl_policy := value.at(listener.values, ["ssl_policy"], null)
	value.known(ssl_policy)
	not value.matches(ssl_policy, `(TLS13-1-[23]|TLS-1-2|FS-1-2)`)
}

deny contains tf.finding(listener, "must require at least TLS 1.2", []) if {
	some listener in input.resource.aws_alb_listener
	listener.values.protocol in ["HTTPS", "TLS"]
	ssl_policy := value.at(listener.values, ["ssl_policy"], null)
	value.known(ssl_policy)
	not value.matches(ssl_policy, `(TLS13-1-[23]|TLS-1-2|FS-1-2)`)
}
