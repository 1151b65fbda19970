# METADATA
# title: VPCs have flow logs
# description: >
#   Flow logs record who talked to whom. Without them an intruder moves through the network unseen and an incident
#   cannot be traced.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/flow_log
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
# custom:
#   id: aws.vpc.flow_logs
#   aliases: [CKV2_AWS_11, f83121ea-03da-434f-9277-9cd247ab3047]
#   requirement: every VPC must have a flow log
#   severity: MEDIUM
#   category: logging
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_vpc]
#   reads: [aws_flow_log]
#   frameworks:
#     cis: ["3.7"]
#     soc2: [cc_7_2, cc_7_3]
#     hipaa: ["164_308_a_1_ii_d", "164_312_b"]
#     pci_dss: ["10.2.1.29", "10.3.1.29"]
#     nist_800_53: [ac_4_26, au_12_a, au_2_b, au_3_a]
#     aws_ai_security: [AISF-INFRA-08]
#   remediation: Add an aws_flow_log with the vpc_id of the VPC and a destination.
#   fix:
#     add_resource:
#       type: aws_flow_log
#       attributes: {vpc_id: "${self.id}", traffic_type: ALL, log_destination_type: s3, log_destination: "${var.flow_log_bucket_arn}"}
package decree.aws.vpc.flow_logs

import data.decree.tf

flow_logs[key] contains log if {
	some log in input.resource.aws_flow_log
	some key in tf.keys(log.values.vpc_id)
}

deny contains tf.finding(vpc, "VPC has no flow log", []) if {
	some vpc in input.resource.aws_vpc
	not tf.maybe_linked(flow_logs)
	count(tf.linked(vpc, flow_logs)) == 0
}
