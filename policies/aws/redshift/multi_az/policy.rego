# METADATA
# title: Redshift clusters span availability zones
# description: The loss of a zone stops the warehouse until it is restored elsewhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.multi_az
#   requirement: every Redshift cluster must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.28", "10.2.1.2.25", "10.2.1.25", "10.2.1.3.25", "10.2.1.4.25", "10.2.1.5.25", "10.2.1.6.25",
#        "10.2.1.7.25", "10.2.2.25", "10.3.1.25", "10.6.3.31", "3.5.1.28", "5.3.4.30", "6.3.3.11", "8.3.2.45",
#        A1.2.1.29]
#   remediation: Set `multi_az` to true.
#   fix:
#     set:
#       path: [multi_az]
#       value: true
package decree.aws.redshift.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be spread over several availability zones", ["multi_az"]) if {
	some cluster in input.resource.aws_redshift_cluster
	multi_az := value.at(cluster.values, ["multi_az"], null)
	value.known(multi_az)
	multi_az != true
}
