# METADATA
# title: Load balancers guard against request smuggling
# description: In monitor mode requests that the balancer and the application read differently are passed on,
#   and with them the session of the next user.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_desync_mitigation
#   aliases: [CKV_AWS_328]
#   requirement: every ALB must use the defensive or strictest desync mitigation mode
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lb, aws_alb]
#   remediation: Set `desync_mitigation_mode` to "defensive".
#   fix:
#     set:
#       path: [desync_mitigation_mode]
#       value: defensive
package decree.aws.elb.lb_desync_mitigation

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must use the defensive or strictest desync mitigation mode", ["desync_mitigation_mode"]) if {
	some lb in input.resource.aws_lb
	desync_mitigation_mode := lb.values.desync_mitigation_mode
	value.known(desync_mitigation_mode)
	not desync_mitigation_mode in ["defensive", "strictest"]
}

deny contains tf.finding(alb, "must use the defensive or strictest desync mitigation mode", ["desync_mitigation_mode"]) if {
	some alb in input.resource.aws_alb
	desync_mitigation_mode := alb.values.desync_mitigation_mode
	value.known(desync_mitigation_mode)
	not desync_mitigation_mode in ["defensive", "strictest"]
}
