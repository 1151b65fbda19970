# METADATA
# title: Load balancers redirect HTTP to HTTPS
# description: A listener that forwards plain HTTP lets everyone on the way read and change what users send.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.redirect
#   aliases: [CKV2_AWS_20]
#   requirement: every load balancer must redirect HTTP to HTTPS
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_lb, aws_alb]
#   remediation: Make the `default_action` of the HTTP listener a redirect to HTTPS.
package decree.aws.elb.redirect

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must accept HTTPS only", []) if {
	some lb in input.resource.aws_lb
	not_accept_https_only(lb)
}

deny contains tf.finding(alb, "must accept HTTPS only", []) if {
	some alb in input.resource.aws_alb
	not_accept_https_only_2(alb)
}

not_accept_https_only(lb) if {
	some listener in input.resource.aws_lb_listener
	tf.refers(value.at(listener.values, ["load_balancer_arn"], null), lb)
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action in value.list(listener.values, ["default_action"]) {
		protocol := value.at(default_action, ["redirect", 0, "protocol"], null)
		value.known(protocol)
		protocol != "HTTPS"
	}
}

not_accept_https_only(lb) if {
	some listener in input.resource.aws_alb_listener
	tf.refers(value.at(listener.values, ["load_balancer_arn"], null), lb)
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action_2 in value.list(listener.values, ["default_action"]) {
		protocol := value.at(default_action_2, ["redirect", 0, "protocol"], null)
		value.known(protocol)
		protocol != "HTTPS"
	}
}

not_accept_https_only_2(alb) if {
	some listener in input.resource.aws_lb_listener
	tf.refers(value.at(listener.values, ["load_balancer_arn"], null), alb)
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action in value.list(listener.values, ["default_action"]) {
		protocol := value.at(default_action, ["redirect", 0, "protocol"], null)
		value.known(protocol)
		protocol != "HTTPS"
	}
}

not_accept_https_only_2(alb) if {
	some listener in input.resource.aws_alb_listener
	tf.refers(value.at(listener.values, ["load_balancer_arn"], null), alb)
	listener.values.protocol == "HTTP"
	value.complete(listener.values, ["default_action"])
	every default_action_2 in value.list(listener.values, ["default_action"]) {
		protocol := value.at(default_action_2, ["redirect", 0, "protocol"], null)
		value.known(protocol)
		protocol != "HTTPS"
	}
}
