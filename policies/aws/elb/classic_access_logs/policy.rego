# METADATA
# title: Classic load balancers keep access logs
# description: Only the access log tells who called what when an application behind the balancer has been attacked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_access_logs
#   aliases: [CKV_AWS_92]
#   requirement: every classic load balancer must have access logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_elb]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_b"]
#     pci_dss:
#       ["10.2.1.1.19", "10.2.1.16", "10.2.1.2.16", "10.2.1.3.16", "10.2.1.4.16", "10.2.1.5.16", "10.2.1.6.16",
#        "10.2.1.7.16", "10.2.2.16", "10.3.1.16", "10.6.3.20", "5.3.4.19", A1.2.1.20]
#     nist_800_53:
#       [ac_4_26, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c, au_14_3, au_14_a, au_14_b,
#        au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4, au_6_6, au_6_9, au_8_b, ca_7_b,
#        cm_5_1_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b, pm_31, sc_7_9_b, si_4_17, si_7_8]
#   remediation: Name an S3 bucket in `access_logs`, and set `enabled` to true.
package decree.aws.elb.classic_access_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must have logging enabled", ["access_logs", 0, "bucket"]) if {
	some elb in input.resource.aws_elb
	value.absent(value.at(elb.values, ["access_logs", 0, "bucket"], null))
}

deny contains tf.finding(elb, "must have logging enabled", ["access_logs", 0, "enabled"]) if {
	some elb in input.resource.aws_elb
	enabled := elb.values.access_logs[0].enabled
	value.known(enabled)
	enabled != true
}
