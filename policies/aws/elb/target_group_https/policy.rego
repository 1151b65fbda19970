# METADATA
# title: Load balancers reach their targets over HTTPS
# description: Traffic behind the balancer crosses the network in the clear, with all headers and cookies.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_target_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb_target_group
# custom:
#   id: aws.elb.target_group_https
#   aliases: [CKV_AWS_378]
#   requirement: every target group must not use HTTP
#   severity: LOW
#   category: encryption
#   resource_types: [aws_lb_target_group, aws_alb_target_group]
#   remediation: Set `protocol` to `HTTPS`, and let the targets serve TLS.
package decree.aws.elb.target_group_https

import data.decree.tf

deny contains tf.finding(target_group, "must accept HTTPS only", ["protocol"]) if {
	some target_group in input.resource.aws_lb_target_group
	target_group.values.protocol == "HTTP"
}

deny contains tf.finding(target_group, "must accept HTTPS only", ["protocol"]) if {
	some target_group in input.resource.aws_alb_target_group
	target_group.values.protocol == "HTTP"
}
