# METADATA
# title: Listeners of load balancers do not serve plain HTTP
# description: Passwords and sessions sent over plain HTTP can be read and changed by anyone on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_listener
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb_listener
# custom:
#   id: aws.elb.listener_https
#   aliases: [CKV_AWS_2, AVD-AWS-0054, de7f5e83-da88-4046-871f-ea18504b1d43]
#   requirement: load balancer listeners must redirect every HTTP request
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_lb_listener, aws_alb_listener]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Redirect the listener on HTTP to HTTPS, and serve on a listener with `protocol` HTTPS.
package decree.aws.elb.listener_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(listener, "must redirect HTTP to HTTPS", []) if {
	some listener in input.resource.aws_lb_listener
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action in value.list(listener.values, ["default_action"]) {
		not_type_is_redirect_and_redirect_0(default_action)
	}
}

deny contains tf.finding(listener, "must redirect HTTP to HTTPS", []) if {
	some listener in input.resource.aws_alb_listener
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action in value.list(listener.values, ["default_action"]) {
		not_type_is_redirect_and_redirect_0(default_action)
	}
}

not_type_is_redirect_and_redirect_0(default_action) if {
	type := value.at(default_action, ["type"], null)
	value.known(type)
	type != "redirect"
}

not_type_is_redirect_and_redirect_0(default_action) if {
	protocol := value.at(default_action, ["redirect", 0, "protocol"], null)
	value.known(protocol)
	protocol != "HTTPS"
}
