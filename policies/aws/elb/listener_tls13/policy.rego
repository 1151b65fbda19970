# METADATA
# title: Listeners of load balancers offer TLS 1.3
# description: TLS 1.3 sets up connections in fewer steps and has left all weak ciphers behind.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_listener
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb_listener
# custom:
#   id: aws.elb.listener_tls13
#   requirement: every ALB listener must use an SSL policy with TLS 1.3
#   severity: LOW
#   category: encryption
#   resource_types: [aws_lb_listener, aws_alb_listener]
#   remediation: Set `ssl_policy` to a policy with TLS 1.3, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`.
package decree.aws.elb.listener_tls13

import data.decree.tf
import data.decree.value

deny contains tf.finding(listener, "must use an SSL policy with TLS 1.3", []) if {
	some listener in input.resource.aws_lb_listener
	listener.values.protocol in ["HTTPS", "TLS"]
	ssl_policy := value.at(listener.values, ["ssl_policy"], null)
	value.known(ssl_policy)
	not value.matches(ssl_policy, `TLS13`)
}

deny contains tf.finding(listener, "must use an SSL policy with TLS 1.3", []) if {
	some listener in input.resource.aws_alb_listener
	listener.values.protocol in ["HTTPS", "TLS"]
	ssl_policy := value.at(listener.values, ["ssl_policy"], null)
	value.known(ssl_policy)
	not value.matches(ssl_policy, `TLS13`)
}
