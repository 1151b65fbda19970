package decree.iam_test

import data.decree.iam

test_other_account if {
	every name in ["111122223333", "arn:aws:iam::111122223333:root", "arn:aws-cn:sts::111122223333:assumed-role/r/s"] {
		iam.other_account({"principals": {"AWS": [name]}})
	}
	not iam.other_account({"principals": {"AWS": ["*"]}})
	not iam.other_account({"principals": {"Service": ["ec2.amazonaws.com"]}})
}

test_account_root_is_a_whole_account if {
	iam.account_root({"principals": {"AWS": ["111122223333"]}})
	iam.account_root({"principals": {"AWS": ["a", "arn:aws-us-gov:iam::111122223333:root"]}})
	not iam.account_root({"principals": {"AWS": ["*", "arn:aws:iam::*:root", "arn:aws:iam::111122223333:role/r"]}})
}

test_wildcard_principal_is_the_star_itself if {
	every principal in ["*", {"AWS": "*"}, {"AWS": ["a", "*"]}, {"Federated": "*"}] {
		iam.wildcard_principal(iam.from_json({"Principal": principal}))
	}
	every principal in [{"AWS": "arn:aws:iam::*:root"}, "${var.p}", {}] {
		not iam.wildcard_principal(iam.from_json({"Principal": principal}))
	}
}

test_principals_by_type if {
	service := iam.from_json({"Principal": {"Service": "lambda.amazonaws.com"}})
	federated := iam.from_json({"Principal": {"Federated": "accounts.google.com"}})
	iam.service_principal(service)
	not iam.service_principal(federated)
	iam.federated_principal(federated)
	not iam.federated_principal(service)
}

test_no_principal_is_nobody if {
	every statement in [{}, {"Principal": null, "NotPrincipal": null}] {
		not iam.any_principal(iam.from_json(statement))
	}
}
