# METADATA
# title: Load balancers keep access logs
# description: Only the access log tells who called what when an application behind the balancer has been attacked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_access_logs
#   aliases: [CKV_AWS_91]
#   requirement: every ALB must have access logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_lb, aws_alb]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_b"]
#     nist_800_53:
#       [ac_4_26, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c, au_14_3, au_14_a, au_14_b,
#        au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4, au_6_6, au_6_9, au_8_b, ca_7_b,
#        cm_5_1_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b, pm_31, sc_7_9_b, si_4_17, si_7_8]
#   remediation: Name an S3 bucket in `access_logs`, and set `enabled` to true.
package decree.aws.elb.lb_access_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must have logging enabled", []) if {
	some lb in input.resource.aws_lb
	enabled := value.at(lb.values, ["access_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	load_balancer_type := value.at(lb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	load_balancer_type != "gateway"
}

deny contains tf.finding(alb, "must have logging enabled", []) if {
	some alb in input.resource.aws_alb
	enabled := value.at(alb.values, ["access_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	load_balancer_type := value.at(alb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	load_balancer_type != "gateway"
}
